package org.nuanyang.outreach.internal.contracts;

import static org.nuanyang.outreach.internal.contracts.Amount.PATTERN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.outreach.ContractReport.Spot;

/** Numbers in a contract that the law bounds. Each says where a number is past its bound; a number it cannot read is passed over. */
enum Measure {
  /** 定金: at most a fifth of the price (民法典 art. 586). */
  DEPOSIT_SHARE {
    @Override
    Optional<Spot> beyond(ContractText text, BigDecimal loanCap) {
      Matcher share = text.in(DEPOSIT_PERCENT);
      if (share.find() && above(share.group(1), FIFTH_OF_HUNDRED)) return Optional.of(text.holding(share.group()));
      Matcher deposit = text.in(DEPOSIT);
      Matcher price = text.in(PRICE);
      if (!deposit.find() || !price.find()) return Optional.empty();
      BigDecimal paid = Amount.of(deposit.group(1));
      BigDecimal whole = Amount.of(price.group(1));
      if (paid == null || whole == null || whole.signum() == 0) return Optional.empty();
      return paid.multiply(FIVE).compareTo(whole) > 0 ? Optional.of(text.holding(deposit.group())) : Optional.empty();
    }
  },
  /** 租赁期限: at most twenty years (民法典 art. 705). */
  LEASE_YEARS {
    @Override
    Optional<Spot> beyond(ContractText text, BigDecimal loanCap) {
      Matcher years = text.in(LEASE_TERM);
      while (years.find()) if (above(years.group(1), TWENTY)) return Optional.of(text.holding(years.group()));
      Matcher days = text.in(FROM_TO);
      if (!days.find()) return Optional.empty();
      LocalDate from = day(days, 1);
      LocalDate to = day(days, 4);
      boolean longer = from != null && to != null && to.isAfter(from.plusYears(20));
      return longer ? Optional.of(text.holding(days.group())) : Optional.empty();
    }
  },
  /** 试用期: by the length of the contract (劳动合同法 art. 19). */
  TRIAL_MONTHS {
    @Override
    Optional<Spot> beyond(ContractText text, BigDecimal loanCap) {
      Matcher trial = text.in(TRIAL);
      if (!trial.find()) return Optional.empty();
      BigDecimal said = Amount.of(trial.group(1));
      if (said == null) return Optional.empty();
      BigDecimal months = trial.group(2).contains("月") ? said : said.divide(BigDecimal.valueOf(30), 2, RoundingMode.HALF_UP);
      return months.compareTo(BigDecimal.valueOf(mostTrial(text))) > 0 ? Optional.of(text.holding(trial.group())) : Optional.empty();
    }
  },
  /** 试用期工资: at least four fifths of what is agreed (劳动合同法 art. 20). */
  TRIAL_PAY_SHARE {
    @Override
    Optional<Spot> beyond(ContractText text, BigDecimal loanCap) {
      Matcher share = text.in(TRIAL_PERCENT);
      if (share.find()) return below(share.group(1), BigDecimal.valueOf(80)) ? Optional.of(text.holding(share.group())) : Optional.empty();
      Matcher trial = text.in(TRIAL_WAGE);
      if (!trial.find()) return Optional.empty();
      BigDecimal low = Amount.of(trial.group(1));
      Matcher wage = text.in(WAGE);
      while (wage.find()) {
        BigDecimal full = Amount.of(wage.group(1));
        if (low != null && full != null && full.compareTo(low) > 0 && low.compareTo(full.multiply(FOUR_FIFTHS)) < 0) return Optional.of(text.holding(trial.group()));
      }
      return Optional.empty();
    }
  },
  /** 竞业限制: at most two years (劳动合同法 art. 24). */
  NONCOMPETE_MONTHS {
    @Override
    Optional<Spot> beyond(ContractText text, BigDecimal loanCap) {
      Matcher term = text.in(NONCOMPETE);
      if (!term.find()) return Optional.empty();
      boolean over = above(term.group(1), term.group(2).equals("年") ? BigDecimal.TWO : BigDecimal.valueOf(24));
      return over ? Optional.of(text.holding(term.group())) : Optional.empty();
    }
  },
  /** 借款利率: at most four times the one-year LPR (民间借贷规定 art. 25). */
  YEARLY_RATE {
    @Override
    Optional<Spot> beyond(ContractText text, BigDecimal loanCap) {
      Matcher yearly = text.in(YEARLY);
      if (yearly.find() && above(yearly.group(1), yearly.group(2).equals("分") ? loanCap.movePointLeft(1) : loanCap)) return Optional.of(text.holding(yearly.group()));
      Matcher monthly = text.in(MONTHLY);
      BigDecimal ofMonth = loanCap.divide(BigDecimal.valueOf(12), 10, RoundingMode.HALF_UP);
      if (monthly.find() && above(monthly.group(1), monthly.group(2).equals("厘") ? ofMonth.movePointRight(1) : ofMonth)) return Optional.of(text.holding(monthly.group()));
      return Optional.empty();
    }
  };

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal FIFTH_OF_HUNDRED = BigDecimal.valueOf(20);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");
  private static final Pattern DEPOSIT = Pattern.compile("定金[^。；\\n]{0,14}?" + PATTERN + "元");
  private static final Pattern DEPOSIT_PERCENT = Pattern.compile("定金[^。；\\n]{0,14}?(?:百分之)?" + PATTERN + "[%％]");
  private static final Pattern PRICE = Pattern.compile("(?:总价|合同价|合同总额|总金额|合计|价款|标的额|总报酬|总费用)[^。；\\n]{0,10}?" + PATTERN + "元");
  private static final Pattern LEASE_TERM = Pattern.compile("(?:租期|租赁期限?|期限)[^。；\\n]{0,10}?" + PATTERN + "年(?!\\d{0,2}月)(?![一二三四五六七八九十]{1,2}月)");
  private static final Pattern FROM_TO =
      Pattern.compile("([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日起?[^。；\\n]{0,4}?(?:至|到|—|-)([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日");
  private static final Pattern TRIAL = Pattern.compile("试用期[^。；\\n工资]{0,10}?" + PATTERN + "(个月|月|天|日)");
  private static final Pattern TERM = Pattern.compile("(?:合同)?期限[^。；\\n]{0,10}?" + PATTERN + "(年|个月)(?!\\d{0,2}月)");
  private static final Pattern TRIAL_PERCENT = Pattern.compile("试用期[^。；\\n]{0,24}?(?:百分之)?" + PATTERN + "[%％]");
  private static final Pattern TRIAL_WAGE = Pattern.compile("试用期[^。；\\n]{0,12}?(?:工资|薪|报酬)[^。；\\n]{0,10}?" + PATTERN + "元");
  private static final Pattern WAGE = Pattern.compile("(?:工资|月薪|报酬|转正)[^。；\\n]{0,10}?" + PATTERN + "元");
  private static final Pattern NONCOMPETE = Pattern.compile("竞业[^。；\\n]{0,24}?" + PATTERN + "(年|个月)");
  private static final Pattern YEARLY = Pattern.compile("年(?:利率|息|化)[^。；\\n]{0,8}?" + PATTERN + "(%|分)");
  private static final Pattern MONTHLY = Pattern.compile("月(?:利率|息)[^。；\\n]{0,8}?" + PATTERN + "(%|分|厘)");
  private static final Pattern OPEN_ENDED = Pattern.compile("无固定期限");
  private static final Pattern BY_TASK = Pattern.compile("以?完成一?定?[^。；\\n]{0,8}任务为期限");

  /** @param loanCap the highest yearly rate a court supports today, in per cent */
  abstract Optional<Spot> beyond(ContractText text, BigDecimal loanCap);

  private static boolean above(String written, BigDecimal most) {
    BigDecimal said = Amount.of(written);
    return said != null && said.compareTo(most) > 0;
  }

  private static boolean below(String written, BigDecimal least) {
    BigDecimal said = Amount.of(written);
    return said != null && said.compareTo(least) < 0;
  }

  /** Six months where the contract does not say how long it runs: then only what is never allowed is named. */
  private static int mostTrial(ContractText text) {
    if (text.has(BY_TASK)) return 0;
    Long months = months(text);
    if (months == null || text.has(OPEN_ENDED) || months >= 36) return 6;
    if (months >= 12) return 2;
    return months >= 3 ? 1 : 0;
  }

  private static @Nullable Long months(ContractText text) {
    Matcher days = text.in(FROM_TO);
    if (days.find()) {
      LocalDate from = day(days, 1);
      LocalDate to = day(days, 4);
      return from == null || to == null ? null : ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
    Matcher term = text.in(TERM);
    if (!term.find()) return null;
    BigDecimal said = Amount.of(term.group(1));
    return said == null ? null : said.longValue() * (term.group(2).equals("年") ? 12 : 1);
  }

  private static @Nullable LocalDate day(Matcher found, int at) {
    try {
      return LocalDate.of(Integer.parseInt(found.group(at)), Integer.parseInt(found.group(at + 1)), Integer.parseInt(found.group(at + 2)));
    } catch (DateTimeException none) {
      return null;
    }
  }
}
