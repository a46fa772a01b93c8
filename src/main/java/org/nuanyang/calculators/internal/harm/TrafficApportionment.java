package org.nuanyang.calculators.internal.harm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Who pays after a road accident: compulsory insurance, commercial insurance, the one at fault (道路交通安全法 art. 76). */
final class TrafficApportionment implements Formula {

  private static final List<String> HEADS = List.of("death", "medical", "property");
  private static final Map<String, String> LOSS =
      Map.of("death", "death_disability_loss", "medical", "medical_loss", "property", "property_loss");

  /** One person's losses and what comes for them. */
  private static final class Victim {
    private final Given losses;
    private BigDecimal compulsory = BigDecimal.ZERO;
    private BigDecimal rest = BigDecimal.ZERO;
    private BigDecimal commercial = BigDecimal.ZERO;

    Victim(Given losses) {
      this.losses = losses;
    }

    BigDecimal loss(String head) {
      return losses.orZero(LOSS.get(head));
    }
  }

  /**
   * Money shared in the order of the victims, to the fen: each gets the rounded sum up to and with him, less the one
   * before him. So the parts add up, and nobody gets less than nothing or more than he lost.
   */
  private static final class Shares {
    private final BigDecimal paid;
    private final BigDecimal all;
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal given = BigDecimal.ZERO;

    Shares(BigDecimal paid, BigDecimal all) {
      this.paid = paid;
      this.all = all;
    }

    BigDecimal of(BigDecimal loss) {
      if (all.signum() == 0) return BigDecimal.ZERO;
      lost = lost.add(loss);
      BigDecimal upToHim = Sheet.cents(Sheet.divide(paid.multiply(lost), all));
      BigDecimal part = upToHim.subtract(given);
      given = upToHim;
      return part;
    }
  }

  @Override
  public String id() {
    return "traffic_apportionment";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    LocalDate on = in.mustDay("accident_date");
    if (!in.has("motor_at_fault") && !in.has("fault_share")) throw in.needs("motor_at_fault");
    boolean atFault = in.flag("motor_at_fault", in.orZero("fault_share").signum() > 0);
    List<Victim> victims = new ArrayList<>();
    if (in.list("victims").isEmpty()) victims.add(new Victim(in));
    else for (Given each : in.list("victims")) victims.add(new Victim(each));
    boolean deliberate = in.flag("deliberate_collision");
    if (deliberate) sheet.warn("DELIBERATE");
    for (String head : HEADS) compulsory(sheet, victims, head, atFault, on, deliberate);
    BigDecimal share = deliberate ? BigDecimal.ZERO : share(in, sheet, atFault, on);
    BigDecimal compulsory = BigDecimal.ZERO;
    BigDecimal owed = BigDecimal.ZERO;
    for (Victim victim : victims) {
      compulsory = compulsory.add(victim.compulsory);
      BigDecimal left = victim.rest;
      victim.rest = Sheet.cents(left.multiply(share));
      if (left.signum() > 0) sheet.line("REST", victim.rest, "left", left, "share", share.movePointRight(2));
      owed = owed.add(victim.rest);
    }
    BigDecimal commercial = owed.min(in.orZero("commercial_limit"));
    share(victims, commercial, owed);
    if (commercial.signum() > 0) sheet.line("COMMERCIAL", commercial, "owed", owed, "limit", in.orZero("commercial_limit"));
    if (owed.compareTo(commercial) > 0) sheet.line("TORTFEASOR", owed.subtract(commercial), "owed", owed, "commercial", commercial);
    put(in, sheet, victims, compulsory, commercial, owed);
  }

  /** Head by head, up to the limit, whoever is at fault; several victims share it by their losses. */
  private static void compulsory(
      Sheet sheet, List<Victim> victims, String head, boolean atFault, LocalDate on, boolean deliberate) {
    BigDecimal all = BigDecimal.ZERO;
    for (Victim victim : victims) all = all.add(victim.loss(head));
    if (all.signum() == 0) return;
    BigDecimal limit = sheet.figure("compulsory_" + head + (atFault ? ".fault" : ".no_fault"), on);
    BigDecimal paid = deliberate ? BigDecimal.ZERO : all.min(limit);
    sheet.line("COMPULSORY_" + head.toUpperCase(java.util.Locale.ROOT), paid, "loss", all, "limit", limit);
    if (victims.size() > 1 && all.compareTo(limit) > 0) sheet.warn("SHARED");
    Shares shares = new Shares(paid, all);
    for (Victim victim : victims) {
      BigDecimal part = shares.of(victim.loss(head));
      victim.compulsory = victim.compulsory.add(part);
      victim.rest = victim.rest.add(victim.loss(head)).subtract(part);
    }
  }

  private static BigDecimal share(Given in, Sheet sheet, boolean atFault, LocalDate on) {
    if (atFault) return in.mustNumber("fault_share");
    if (!in.is("counterpart", "NON_MOTOR")) return BigDecimal.ZERO;
    BigDecimal most = sheet.figure("no_fault_share", on);
    BigDecimal said = in.number("no_fault_share", most);
    if (said.compareTo(most) > 0) throw in.wrong("no_fault_share", "TOO_LARGE", most.toPlainString());
    sheet.warn("NO_FAULT");
    return said;
  }

  private static void share(List<Victim> victims, BigDecimal commercial, BigDecimal owed) {
    Shares shares = new Shares(commercial, owed);
    for (Victim victim : victims) victim.commercial = shares.of(victim.rest);
  }

  private static void put(
      Given in, Sheet sheet, List<Victim> victims, BigDecimal compulsory, BigDecimal commercial, BigDecimal owed) {
    boolean insured = in.flag("compulsory_insured", true);
    if (!insured) sheet.warn("NOT_INSURED");
    sheet.put("compulsory_pay", insured ? compulsory : BigDecimal.ZERO);
    sheet.put("obligor_compulsory_pay", insured ? BigDecimal.ZERO : compulsory);
    sheet.put("commercial_pay", commercial);
    sheet.put("tortfeasor_pay", owed.subtract(commercial));
    sheet.put("total", compulsory.add(owed));
    List<Map<String, Object>> each = new ArrayList<>();
    for (Victim victim : victims) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("compulsory_pay", insured ? victim.compulsory : BigDecimal.ZERO);
      entry.put("obligor_compulsory_pay", insured ? BigDecimal.ZERO : victim.compulsory);
      entry.put("commercial_pay", victim.commercial);
      entry.put("tortfeasor_pay", victim.rest.subtract(victim.commercial));
      each.add(entry);
    }
    if (victims.size() > 1) sheet.put("per_victim", each);
    if (in.flag("free_ride")) sheet.warn("FREE_RIDE");
    sheet.warn("HEADS");
  }
}
