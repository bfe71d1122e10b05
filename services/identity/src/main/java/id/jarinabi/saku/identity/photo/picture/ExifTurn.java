package id.jarinabi.saku.identity.photo.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Reads how the camera was held. Nothing else is read: profiles, comments and places stay closed
/// and are gone with the file.
final class ExifTurn {
  private ExifTurn() {}

  static Turn ofJpeg(byte[] file) {
    return of(
        () ->
            JpegMetadataReader.readMetadata(
                new ByteArrayInputStream(file), List.of(new ExifReader())));
  }

  static Turn ofPng(byte[] file) {
    return of(
        () -> {
          var found = new Metadata();
          var chunks =
              new PngChunkReader()
                  .extract(
                      new StreamReader(new ByteArrayInputStream(file)), Set.of(PngChunkType.eXIf));
          for (var chunk : chunks) {
            new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), found);
          }
          return found;
        });
  }

  static Turn in(Metadata metadata) {
    var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    var number = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return number == null ? Turn.UPRIGHT : Turn.of(number);
  }

  private interface Reading {
    Metadata read() throws ImageProcessingException, IOException;
  }

  /// A picture whose notes are damaged is a picture all the same.
  private static Turn of(Reading reading) {
    try {
      return in(reading.read());
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      return Turn.UPRIGHT;
    }
  }
}
