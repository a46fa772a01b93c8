package org.nuanyang.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/** Order to enter a village, or to correct where it lies and who serves it; known by county, town and name. */
public record EnterVillage(String city, String region, String town, String name, @Nullable GeoPoint at, @Nullable UUID contactPoint) {}
