/// The generated description of each service's API.
@NullMarked
package id.jarinabi.saku.web.openapi;

import org.jspecify.annotations.NullMarked;
