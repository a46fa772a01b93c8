package org.nuanyang.network;

/** A place on the map, in degrees of CGCS2000 (equal to WGS 84 for our purposes). */
public record GeoPoint(double latitude, double longitude) {

  private static final double EARTH_RADIUS_KM = 6371;

  public GeoPoint {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      throw new IllegalArgumentException("not on earth: " + latitude + "," + longitude);
  }

  /** Distance as the crow flies, in kilometres. */
  public double kilometresTo(GeoPoint other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
