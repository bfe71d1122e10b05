/// The promises that every service of the house makes by carrying this library, tried out on two
/// small resources that exist only here.
@NullMarked
package id.jarinabi.saku.web;

import org.jspecify.annotations.NullMarked;
