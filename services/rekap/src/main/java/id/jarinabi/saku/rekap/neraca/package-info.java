/// Neraca Amanah: what is owed to santri and units against cash and bank.
@NullMarked
package id.jarinabi.saku.rekap.neraca;

import org.jspecify.annotations.NullMarked;
