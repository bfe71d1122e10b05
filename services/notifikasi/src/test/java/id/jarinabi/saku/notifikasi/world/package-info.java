/// A pondok made of what the other services tell, and the people who hear of it.
@org.jspecify.annotations.NullMarked
package id.jarinabi.saku.notifikasi.world;
