/// Who people are, what they may prove, and who did what.
@NullMarked
package id.jarinabi.saku.identity;

import org.jspecify.annotations.NullMarked;
