/// What is handed out as a file.
@NullMarked
package id.jarinabi.saku.web.file;

import org.jspecify.annotations.NullMarked;
