package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Another card that may tell of the same dispute. The machine only offers it: a person joins, or says that it is another one.
 *
 * @param id of the card; the person may open it when {@code readable}
 * @param unit whom to ask when it is not
 * @param strong the same telephone, or both names
 * @param reasons in plain words
 */
public record Alike(UUID id, String number, String village, DisputeKind kind, LocalDate reportedOn, String unit, boolean readable, boolean strong, List<String> reasons) {}
