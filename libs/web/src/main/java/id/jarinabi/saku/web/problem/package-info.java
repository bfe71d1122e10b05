/// Whatever goes wrong, told in one form: RFC 9457.
@NullMarked
package id.jarinabi.saku.web.problem;

import org.jspecify.annotations.NullMarked;
