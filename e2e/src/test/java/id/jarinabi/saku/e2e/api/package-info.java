/// Every endpoint of the served OpenAPI, called by everybody and with everything.
@NullMarked
package id.jarinabi.saku.e2e.api;

import org.jspecify.annotations.NullMarked;
