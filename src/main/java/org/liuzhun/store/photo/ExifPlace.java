package org.liuzhun.store.photo;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

/// Where a camera was, out of the notes of its satellite receiver (Exif 2.32, 4.6.6).
final class ExifPlace {

  private static final int TAG_NORTH_OR_SOUTH = 1;
  private static final int TAG_LATITUDE = 2;
  private static final int TAG_EAST_OR_WEST = 3;
  private static final int TAG_LONGITUDE = 4;
  private static final int FRACTION = 8;

  private ExifPlace() {}

  /// Latitude and longitude in degrees (WGS 84), to five decimals, which is about a metre:
  /// `30.29441, 109.47830`; empty when they are not both there, or not on this globe.
  static Optional<String> of(ByteBuffer tiff, int directory) {
    double latitude = degrees(tiff, directory, TAG_LATITUDE, TAG_NORTH_OR_SOUTH, 'S');
    double longitude = degrees(tiff, directory, TAG_LONGITUDE, TAG_EAST_OR_WEST, 'W');
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
        ? Optional.of(String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude))
        : Optional.empty();
  }

  /// Degrees, minutes and seconds as three fractions; not a number when something is missing.
  private static double degrees(
      ByteBuffer tiff, int directory, int tag, int sideTag, char otherSide) {
    Optional<Integer> value = ExifFacts.entry(tiff, directory, tag);
    Optional<Integer> side = ExifFacts.entry(tiff, directory, sideTag);
    if (value.isEmpty() || side.isEmpty()) {
      return Double.NaN;
    }
    int at = tiff.getInt(value.get() + 8);
    double degrees = fraction(tiff, at)
        + fraction(tiff, at + FRACTION) / 60
        + fraction(tiff, at + 2 * FRACTION) / 3600;
    return tiff.get(side.get() + 8) == otherSide ? -degrees : degrees;
  }

  private static double fraction(ByteBuffer tiff, int at) {
    double above = Integer.toUnsignedLong(tiff.getInt(at));
    return above / Integer.toUnsignedLong(tiff.getInt(at + 4));
  }
}
