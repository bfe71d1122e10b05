/// The external auditor: looks at every service's tables at one moment and says what does not
/// agree. Each law is one SQL file beside this package that yields the rows which break it.
@NullMarked
package id.jarinabi.saku.devstack.verify;

import org.jspecify.annotations.NullMarked;
