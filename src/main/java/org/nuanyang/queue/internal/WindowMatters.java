package org.nuanyang.queue.internal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterRow;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.queue.BeginService;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the person says at the window is said once: it becomes a matter, or joins the one there is. */
@Component
class WindowMatters {

  private final Matters matters;
  private final FindMatters find;
  private final MessageSource messages;

  WindowMatters(Matters matters, FindMatters find, MessageSource messages) {
    this.matters = matters;
    this.find = find;
    this.messages = messages;
  }

  @Nullable UUID of(Ticket ticket, BeginService command) {
    if (!command.receiptNumber().isBlank()) return known(command);
    if (command.name().isBlank()) return null;
    String need = messages.getMessage(ticket.need.messageKey(), null, Locale.SIMPLIFIED_CHINESE);
    String phone = command.phone().isBlank() ? "" : new PhoneNumber(command.phone()).digits();
    Participant person = new Participant(null, PersonRole.APPLICANT, command.name().strip(), "", "", phone, "", null, "", "", "zh");
    return matters
        .open(
            new OpenMatter(
                ticket.city, ticket.site, Channel.HALL, ticket.need.usualCategory(), need, command.words().strip(), List.of(person), null, command.by()))
        .value();
  }

  private UUID known(BeginService command) {
    String number = ReceiptNumber.parse(command.receiptNumber()).map(ReceiptNumber::value).orElseThrow(() -> new Refusal("queue.receipt.unknown"));
    return find.search(number, null, command.by()).rows().stream()
        .filter(row -> row.receiptNumber().equals(number))
        .findFirst()
        .map(MatterRow::id)
        .orElseThrow(() -> new Refusal("queue.receipt.unknown"));
  }
}
