package org.nuanyang.duty;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The front door of the rota: drawn for all stations of a city and a month, and put out. */
public interface Rotas {

  /**
   * Draws the rota of a month, anew when it is not published yet.
   *
   * @param seed null lets the platform choose one
   */
  RotaView draw(YearMonth month, @Nullable Long seed, Actor by);

  /** Draws again by the kept seed and facts. @return whether the same rota came out */
  boolean repeats(YearMonth month, Actor by);

  /** Puts the rota out: lawyers and hosts see it from now on. @param version the version the person saw */
  void publish(YearMonth month, int version, Actor by);

  Optional<RotaView> rota(String city, YearMonth month);

  /**
   * What a host sees.
   *
   * @throws org.nuanyang.shared.Missing no station has this code
   */
  PublishedRota published(String accessCode, YearMonth month);
}
