package org.nuanyang.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.CatalogueItem.Material;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.catalogue.SourceDocument;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.TermUnit;

/** What a layer may say over the city's item, and what people then read. */
class LayeringTests {

  private static final Citation BY_LAW = new Citation("公证法", "第二十七条");

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      DAYS | UNIT | CITY | OF | LONGER
      15   | WD   | 15   | WD | false
      16   | WD   | 15   | WD | true
      15   | D    | 15   | WD | false
      16   | D    | 15   | WD | true
      5    | WD   | 7    | D  | false
      6    | WD   | 7    | D  | true
      10   | WD   | 14   | D  | false
      11   | WD   | 14   | D  | true
      """)
  void aTermIsLongerWhenItMayLastLonger(int days, TermUnit unit, int cityDays, TermUnit of, boolean longer) {
    assertThat(Layering.longer(days, unit, item(cityDays, of, "不收费"))).isEqualTo(longer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      FEE                | CITY         | DEARER
      不收费             | 每件 200 元  | false
      每件 200 元        | 不收费       | true
      每件 150 元        | 每件 200 元  | false
      每件 1万元         | 每件 200 元  | true
      200 元到 300 元    | 每件 200 元  | true
      按标准             | 按标准       | false
      由公证处定         | 每件 200 元  | true
      免费咨询，办证 80 元 | 不收费     | true
      免费受理，工本费由申请人承担 | 不收费 | true
      免费咨询，鉴定费按标准收取 | 不收费 | true
      免收费用。         | 不收费       | false
      """)
  void aFeeIsDearerUnlessItIsPlainlyNot(String fee, String city, boolean dearer) {
    assertThat(Layering.dearer(fee, city)).isEqualTo(dearer);
  }

  @Test
  void askingForMoreNeedsTheArticleThatAllowsIt() {
    CatalogueItem city = item(15, TermUnit.WD, "每件 200 元");
    refused("catalogue.vary.more-papers", city, varied(List.of(paper("户口簿", true)), null, null, null), null);
    refused("catalogue.vary.longer", city, varied(List.of(), 20, null, null), null);
    refused("catalogue.vary.dearer", city, varied(List.of(), null, "每件 300 元", null), null);
    refused("catalogue.vary.there-already", city, varied(List.of(paper("身份证", false)), null, null, null), null);

    assertThatCode(() -> Layering.check(varied(List.of(paper("户口簿", true)), 20, "每件 300 元", BY_LAW), city, null)).doesNotThrowAnyException();
    assertThatCode(() -> Layering.check(varied(List.of(paper("户口簿", false)), 10, "不收费", null), city, null)).doesNotThrowAnyException();
  }

  @Test
  void whatTheLawMakesFreeStaysFreeWhateverIsCited() {
    CatalogueItem city = item(15, TermUnit.WD, "不收费");
    refused("catalogue.free-by-law", city, varied(List.of(), null, "工本费 5 元", BY_LAW), new Citation("人民调解法", "第四条"));
    assertThat(Layering.lay(city, city, varied(List.of(), null, "工本费 5 元", BY_LAW), new Citation("人民调解法", "第四条")).fee()).isEqualTo("不收费");
  }

  @Test
  void aLayerSaysOnlyWhatDiffers() {
    CatalogueItem city = item(15, TermUnit.WD, "每件 200 元");
    CatalogueItem there =
        Layering.lay(
            city, city,
            new ItemVariation(List.of(paper("社区证明", false)), List.of("照片"), 10, TermUnit.WD, null, "二楼", OnlineDepth.BOOK, "收材料", null, SourceDocument.NONE, null), null);

    assertThat(there.materials()).extracting(Material::name).containsExactly("身份证", "社区证明");
    assertThat(there.days()).isEqualTo(10);
    assertThat(there.fee()).as("not said, so the city's").isEqualTo("每件 200 元");
    assertThat(there.place()).isEqualTo("二楼");
    assertThat(there.depth()).isEqualTo(OnlineDepth.BOOK);
    assertThat(there.steps()).isEqualTo(city.steps());
  }

  @Test
  void whenTheCityBecomesMilderAnOldLayerDoesNotHoldPeopleToTheStricter() {
    ItemVariation ofLastYear = varied(List.of(), 14, "每件 180 元", null);
    CatalogueItem milder = item(7, TermUnit.WD, "不收费");

    CatalogueItem there = Layering.lay(milder, milder, ofLastYear, null);

    assertThat(there.days()).isEqualTo(7);
    assertThat(there.fee()).isEqualTo("不收费");
  }

  private static void refused(String key, CatalogueItem city, ItemVariation states, @Nullable Citation free) {
    assertThatThrownBy(() -> Layering.check(states, city, free)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.messageKey()).isEqualTo(key));
  }

  private static ItemVariation varied(List<Material> adds, @Nullable Integer days, @Nullable String fee, @Nullable Citation allowedBy) {
    return new ItemVariation(adds, List.of(), days, days == null ? null : TermUnit.WD, fee, null, null, null, null, SourceDocument.NONE, allowedBy);
  }

  private static Material paper(String name, boolean needed) {
    return new Material(name, "", needed);
  }

  private static CatalogueItem item(int days, TermUnit unit, String fee) {
    return new CatalogueItem(
        "notary", "公证", "stamp", CatalogueItem.Shelf.BASIC, "", "", Category.CONTRACT_DEBT, List.of(), List.of(paper("身份证", true), paper("照片", true)),
        List.of("来窗口"), days, unit, fee, "大厅", OnlineDepth.APPLY, Set.of(), null, null, List.of());
  }
}
