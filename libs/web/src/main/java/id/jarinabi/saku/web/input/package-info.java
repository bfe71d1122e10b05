/// What a body may look like before anybody trusts it.
@NullMarked
package id.jarinabi.saku.web.input;

import org.jspecify.annotations.NullMarked;
