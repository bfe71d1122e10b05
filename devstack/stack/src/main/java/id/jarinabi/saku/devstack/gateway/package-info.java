/// The one door: an allow-list of routes to the services, and the pages. What is not named in
/// [Route] does not exist for the outside.
@NullMarked
package id.jarinabi.saku.devstack.gateway;

import org.jspecify.annotations.NullMarked;
