package org.nuanyang.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.Services;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.matters.Category;
import org.nuanyang.network.Network;
import org.nuanyang.shared.TermUnit;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BeanPropertyBindingResult;

/** How often one network sends the public form, whose phone nobody has proved. */
class CataloguePagesTests {

  private final RateLimits limits = mock();

  @Test
  void oneNetworkDoesNotSendForEver() {
    Services services = mock();
    when(services.open(any())).thenReturn(new ServiceId(UUID.randomUUID()));
    when(limits.allow(any(), any(), anyInt(), any())).thenReturn(true);
    assertThat(sends(services)).startsWith("redirect:/catalogue/patent/done");

    Services untouched = mock();
    when(limits.allow(any(), any(), anyInt(), any())).thenReturn(false);
    assertThat(sends(untouched)).isEqualTo("catalogue/apply");
    verify(untouched, never()).open(any());
  }

  private String sends(Services services) {
    Catalogue catalogue = mock();
    ServiceChecks checks = mock();
    when(catalogue.item(any(), any(), any())).thenReturn(new OfferedItem(patents(), null));
    when(checks.look(any(), any(), anyBoolean(), any())).thenReturn(Map.of());
    when(checks.knows(any(), any())).thenReturn(true);
    var form = new ServiceForm();
    form.setSubmissionKey(UUID.randomUUID());
    form.setName("发明人");
    form.setPhone("13900004444");
    return new CataloguePages(catalogue, services, checks, mock(Network.class), limits, "https://example.org")
        .apply(
            "patent", form, new BeanPropertyBindingResult(form, "form"), Actor.citizen("159900"), new ExtendedModelMap(), new MockHttpServletRequest(),
            new MockHttpServletResponse());
  }

  private static CatalogueItem patents() {
    return new CatalogueItem(
        "patent", "专利帮助", "file-text", CatalogueItem.Shelf.MORE, "发明怎么保护", "", Category.CONTRACT_DEBT, List.of(), List.of(), List.of("来窗口"), 7, TermUnit.WD, "不收费",
        "大厅", OnlineDepth.APPLY, Set.of(), null, null, List.of());
  }
}
