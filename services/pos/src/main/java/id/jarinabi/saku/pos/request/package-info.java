/// A cart that its owner confirms on the owner's own device.
@NullMarked
package id.jarinabi.saku.pos.request;

import org.jspecify.annotations.NullMarked;
