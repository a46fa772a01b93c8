package org.nuanyang.directory.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanyang.directory.ImportKind;
import org.nuanyang.shared.sheet.SheetColumns;
import org.nuanyang.shared.sheet.SheetColumns.Column;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of the three lists; their words stand in the bundle. */
@Component
class ImportColumns {

  private final MessageSource words;

  ImportColumns(MessageSource words) {
    this.words = words;
  }

  SheetColumns of(ImportKind kind) {
    List<Column> columns =
        switch (kind) {
          case BODIES -> List.of(
              needed("name"), needed("kind"), needed("county"), free("address"), free("phone"), free("latitude"), free("longitude"), free("stepFree"), free("mongolian"));
          case PEOPLE -> List.of(
              needed("person"), needed("role"), needed("body"), free("licence"), free("since"), free("mobile"), free("gender"), free("matters"), free("mongolian"));
          case VILLAGES -> List.of(needed("county"), needed("town"), needed("village"), free("latitude"), free("longitude"), free("point"));
        };
    return new SheetColumns(say(kind.messageKey()), columns);
  }

  private Column needed(String key) {
    return column(key, true);
  }

  private Column free(String key) {
    return column(key, false);
  }

  private Column column(String key, boolean needed) {
    String also = say("directory.column." + key + ".also");
    return new Column(key, heading(key), also.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(also.split("、"))), needed, say("directory.column." + key + ".hint"), say("directory.column." + key + ".example"));
  }

  String heading(String key) {
    return say("directory.column." + key);
  }

  String say(String key, Object... values) {
    return words.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
