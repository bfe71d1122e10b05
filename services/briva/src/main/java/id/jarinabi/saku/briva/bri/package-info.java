/// BRI over SNAP BI: the calls we make.
@NullMarked
package id.jarinabi.saku.briva.bri;

import org.jspecify.annotations.NullMarked;
