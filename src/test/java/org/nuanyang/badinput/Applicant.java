package org.nuanyang.badinput;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citizen who applies with what the demo city proposes for unpaid wages. */
final class Applicant {

  private static final Pattern PHONE = Pattern.compile("name=\"phone\"[^>]* value=\"([0-9]{11})\"|value=\"([0-9]{11})\"[^>]* name=\"phone\"");
  private static final Pattern CODE = Pattern.compile("验证码 ([0-9]{6})");

  final Guest guest;
  private final Guest postman;
  private String draft = "";
  private String phone = "";

  /** @param postman somebody who may read the messages that were sent */
  Applicant(Guest guest, Guest postman) {
    this.guest = guest;
    this.postman = postman;
  }

  /** Begins and fills in everything; only the signature and the code are missing. */
  String comesToTheSignature() {
    String next = Guest.next(guest.submits("/apply?sample=wage", "/apply", Map.of("sample", "wage")));
    draft = next.substring(0, next.lastIndexOf('/'));
    for (int asked = 0; asked < 15 && guest.get(draft + "/questions").statusCode() == 200; asked++) {
      guest.submits(draft + "/questions", draft + "/questions", Map.of());
    }
    guest.submits(draft + "/story", draft + "/story", Map.of("story", "拖欠三个月工资，一共一万二千元。"));
    Matcher found = PHONE.matcher(guest.get(draft + "/you").body());
    if (!found.find()) throw new IllegalStateException("the page of the person has no phone");
    phone = found.group(1) == null ? found.group(2) : found.group(1);
    next = Guest.next(guest.submits(draft + "/you", draft + "/you", Map.of("address", "青禾县平安路一号", "members", "")));
    if (!next.endsWith("/papers")) throw new IllegalStateException(next);
    return draft;
  }

  /** What the last page sends, with the code that came by short message. */
  Map<String, String> signature() {
    guest.post(draft + "/review/code", Map.of("pledged", "true", "truthful", "true"));
    return Map.of("pledged", "true", "truthful", "true", "code", codeSent());
  }

  private String codeSent() {
    String masked = "****" + phone.substring(7);
    for (String row : postman.get("/desk/outbox").body().split("<tr")) {
      Matcher code = CODE.matcher(row);
      if (row.contains(masked) && code.find()) return code.group(1);
    }
    throw new IllegalStateException("no code was sent to " + masked);
  }

  HttpResponse<String> signs(Map<String, String> signature) {
    return guest.post(draft + "/review", signature);
  }
}
