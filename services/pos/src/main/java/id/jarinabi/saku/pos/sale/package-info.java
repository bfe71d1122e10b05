/// One sale from the cart to its end: recorded, authorised, debited, decided; or voided.
@NullMarked
package id.jarinabi.saku.pos.sale;

import org.jspecify.annotations.NullMarked;
