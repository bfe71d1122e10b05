package id.jarinabi.saku.identity.photo.picture;

import java.awt.image.BufferedImage;

/// A picture as it was sent, reduced to its frame, and how the camera was held.
record Sent(BufferedImage pixels, Turn turn) {}
