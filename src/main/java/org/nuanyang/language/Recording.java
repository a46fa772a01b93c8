package org.nuanyang.language;

import java.util.Locale;
import java.util.Map;
import org.nuanyang.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a person said, as a browser recorded it: a minute or two, kept nowhere. */
public final class Recording {

  /** Two minutes of uncompressed speech fit in. */
  public static final int MOST_BYTES = 4 << 20;

  private static final Map<String, String> ENDINGS =
      Map.of("audio/webm", "webm", "audio/ogg", "ogg", "audio/mp4", "m4a", "audio/mpeg", "mp3", "audio/wav", "wav", "audio/x-wav", "wav");

  private final byte[] sound;
  private final String type;

  /**
   * @param type media type, with parameters or without
   * @throws Refusal (400) when it is empty, too long, or of a type no engine hears
   */
  public Recording(byte[] sound, @Nullable String type) {
    String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (sound.length == 0 || !ENDINGS.containsKey(plain)) throw new NotHeard("language.recording.unknown");
    if (sound.length > MOST_BYTES) throw new NotHeard("language.recording.long");
    this.sound = sound.clone();
    this.type = plain;
  }

  public byte[] sound() {
    return sound.clone();
  }

  /** One of audio/webm, ogg, mp4, mpeg, wav. */
  public String type() {
    return type;
  }

  /** Engines tell the type by the ending of the name. */
  public String fileName() {
    return "speech." + ENDINGS.get(type);
  }

  private static final class NotHeard extends Refusal {

    NotHeard(String messageKey) {
      super(messageKey);
    }

    @Override
    public int status() {
      return 400;
    }
  }
}
