/// What `./saku` does once everything is built: its commands.
@NullMarked
package id.jarinabi.saku.devstack.launcher;

import org.jspecify.annotations.NullMarked;
