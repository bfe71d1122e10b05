/// What finance looks at before it says yes: the claim against what pos has told of the same
/// days.
@NullMarked
package id.jarinabi.saku.penagihan.verify;

import org.jspecify.annotations.NullMarked;
