package org.nuanyang.portal.web;

import java.lang.reflect.Proxy;
import java.util.List;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.RequiredDocument;
import org.springframework.context.annotation.Bean;

/** Stands in for eligibility where only the looks of pages are tested. */
class EligibilityExamples {

  @Bean
  Eligibility eligibility() {
    return (Eligibility)
        Proxy.newProxyInstance(
            Eligibility.class.getClassLoader(),
            new Class<?>[] {Eligibility.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "matters" -> matters();
                  case "documents" -> documents();
                  default -> method.invoke(this, arguments);
                });
  }

  static List<MatterOption> matters() {
    return List.of(
        matter("M05_WAGE", "被拖欠工资", "工资、加班费没给，或者单位不承认您在那里上班", "hand-coins", "LABOR"),
        matter("LABOR_OTHER", "被辞退、经济补偿等劳动纠纷", "没签合同、被开除、要补偿金", "briefcase", "LABOR"),
        matter("INJURY_WORK", "工伤", "干活时受伤、上下班路上受伤、得了职业病", "hard-hat", "WORK_INJURY_SOCIAL"),
        matter("INJURY_TRAFFIC", "交通事故受伤", null, "car", "TRAFFIC"),
        matter("M04_SUPPORT", "要赡养费、抚养费、扶养费", "儿女不养老人，父母不养孩子，夫妻一方不管", "hand-helping", "INHERITANCE_SUPPORT"),
        matter("N04_DV", "家庭暴力、虐待、遗弃", null, "shield-check", "MARRIAGE_FAMILY"),
        matter("DIVORCE", "离婚、争孩子抚养权、分财产", null, "users", "MARRIAGE_FAMILY"),
        matter("PRIVATE_LOAN", "借钱不还", null, "coins", "CONTRACT_DEBT"));
  }

  private static MatterOption matter(String code, String label, String hint, String icon, String category) {
    return new MatterOption(code, label, hint, icon, category, "CIVIL");
  }

  static List<RequiredDocument> documents() {
    return List.of(
        new RequiredDocument("APPLICATION_FORM", "法律援助申请表", "我们打印，您核对后签字", List.of(), true, false),
        new RequiredDocument("ID_CARD", "居民身份证或者其他有效身份证明", "带原件，我们复印", List.of(), false, false),
        new RequiredDocument("EVIDENCE", "能说明这件事的材料", "没有原件，拍照也可以", List.of("劳动合同", "工资条", "打卡记录", "聊天记录", "工友的证明"), false, true));
  }
}
