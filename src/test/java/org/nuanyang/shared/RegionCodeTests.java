package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionCodeTests {

  private final RegionCode county = new RegionCode("159921");

  @Test
  void knowsWhatLiesAboveIt() {
    assertThat(county.prefecture()).isEqualTo(new RegionCode("159900"));
    assertThat(county.province()).isEqualTo(new RegionCode("150000"));
    assertThat(county.fullName()).isEqualTo("内蒙古自治区暖阳市青禾县");
    assertThat(county.province().contains(county)).isTrue();
    assertThat(new RegionCode("150100").contains(county)).isFalse();
  }

  @Test
  void theDemoCityHasTenParts() {
    assertThat(county.prefecture().parts()).hasSize(10).contains(county).isSorted();
  }

  @Test
  void listsEveryProvinceAndItsParts() {
    assertThat(RegionCode.provinces()).hasSize(34);
    assertThat(new RegionCode("420000").parts())
        .contains(new RegionCode("420100"), new RegionCode("429004"))
        .doesNotContain(new RegionCode("420000"));
    assertThat(county.parts()).isEmpty();
  }

  @Test
  void retiredAndUnlistedCodesStayValid() {
    assertThat(new RegionCode("341400").name()).isEqualTo("巢湖市");
    assertThat(new RegionCode("150999").name()).isEqualTo("乌兰察布市");
  }

  @Test
  void aProvinceThatIsNotThereIsRefused() {
    assertThat(RegionCode.problem("160000")).isPresent();
    assertThat(RegionCode.problem("15990")).isPresent();
    assertThat(RegionCode.problem("15990x")).isPresent();
  }
}
