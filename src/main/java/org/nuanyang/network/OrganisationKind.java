package org.nuanyang.network;

/** The kinds of bodies in the four-level network; the order is the order of lists. */
public enum OrganisationKind {
  /** 市法律援助中心（公共法律服务中心） */
  CITY_CENTRE(true),
  /** 县级法律援助中心 */
  COUNTY_CENTRE(true),
  /** 工作站 (乡镇司法所、工会、妇联、残联 …): receives and forwards, does not decide. */
  STATION(true),
  /** 联络点 (村居): explains, helps to fill in and scans. */
  CONTACT_POINT(true),
  /** 律师事务所 */
  LAW_FIRM(false),
  /** 基层法律服务所 */
  GRASSROOTS_OFFICE(false),
  /** 人民调解委员会 */
  MEDIATION_COMMITTEE(true),
  /** 公证处 */
  NOTARY_OFFICE(true),
  /** 司法鉴定机构 */
  FORENSIC_INSTITUTE(true),
  /** 司法局 */
  JUSTICE_BUREAU(false),
  /** 人民法院 */
  COURT(false),
  /** 人民检察院 */
  PROCURATORATE(false),
  /** 公安机关 */
  POLICE(false),
  /** 仲裁机构: labour arbitration, commercial arbitration */
  ARBITRATION_BODY(true),
  /** 监狱、看守所 as the party of a video visit */
  PRISON(false),
  /** 社会矛盾纠纷调处化解中心（矛调中心）: takes disputes in and passes them on. */
  DISPUTE_CENTRE(true),
  /** 信访部门 */
  PETITION_OFFICE(false);

  private final boolean place;

  OrganisationKind(boolean place) {
    this.place = place;
  }

  /** Whether people are told to go there for a legal service. */
  public boolean isPlace() {
    return place;
  }

  /** Whether aid is decided and assigned there. */
  public boolean isCentre() {
    return this == CITY_CENTRE || this == COUNTY_CENTRE;
  }

  /** Whether it conducts criminal cases and notifies the centre of people without a defender (法律援助法 第二十五条). */
  public boolean isCaseOrgan() {
    return this == COURT || this == PROCURATORATE || this == POLICE;
  }

  /** Whether it sends disputes to people's mediators (人民调解法 第十八条) and has its own entrance for that. */
  public boolean refersDisputes() {
    return this == COURT || this == POLICE || this == DISPUTE_CENTRE || this == PETITION_OFFICE;
  }

  /** Key of the Chinese name in the bundle {@code network}. */
  public String messageKey() {
    return "network.kind." + name();
  }
}
