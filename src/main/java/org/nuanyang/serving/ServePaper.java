package org.nuanyang.serving;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuanyang.documents.PaperId;
import org.nuanyang.identity.Actor;

/**
 * Order to write down that a paper was served. What the method does not ask for is empty.
 *
 * @param seen how many receipts of this paper the person saw
 * @param servedOn the day of the act: signed, arrived, left, published
 * @param receivedBy who signed, or the body that handed it over
 * @param relation what they are to the person
 * @param refusal why it was refused
 * @param witnesses who stood by, with their unit
 * @param filmed whether leaving it there was photographed or filmed in place of witnesses
 * @param proof number of the letter, address of the message, or where it was published
 * @param agreed whether a written consent to electronic service lies in the file
 * @param correction why an earlier receipt is put right; empty for the first
 */
public record ServePaper(
    PaperId paper, int seen, ServiceMethod method, LocalDate servedOn, String place, String servedBy, String receivedBy, String relation,
    String refusal, String witnesses, boolean filmed, String proof, boolean agreed, String remarks, String correction, Actor by) {

  /**
   * What is still wrong or missing, as the method asks for it: name of the field and key of a sentence that says what to do.
   *
   * @param datedOn the day of the paper; nobody is served before it
   */
  public Map<String, String> problems(LocalDate datedOn, LocalDate today) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (servedOn.isBefore(datedOn)) problems.put("servedOn", "serving.wrong.before");
    else if (servedOn.isAfter(today)) problems.put("servedOn", "serving.wrong.future");
    else if (method.effective(servedOn).isAfter(today)) problems.put("servedOn", "serving.wrong.publication");
    need(problems, "servedBy", servedBy, true, "serving.wrong.served-by");
    need(problems, "place", place, method.atAPlace(), "serving.wrong.place");
    need(problems, "receivedBy", receivedBy, method.signed(), "serving.wrong.received-by");
    need(problems, "relation", relation, method == ServiceMethod.HOUSEHOLD, "serving.wrong.relation");
    need(problems, "refusal", refusal, method == ServiceMethod.LEFT, "serving.wrong.refusal");
    need(problems, "witnesses", witnesses, method == ServiceMethod.LEFT && !filmed, "serving.wrong.witnesses");
    need(problems, "proof", proof, method.provedOtherwise(), "serving.wrong.proof." + method);
    if (method == ServiceMethod.ELECTRONIC && !agreed) problems.put("agreed", "serving.wrong.agreed");
    need(problems, "correction", correction, seen > 0, "serving.wrong.correction");
    return problems;
  }

  private static void need(Map<String, String> problems, String field, String said, boolean asked, String sentence) {
    if (asked && said.isBlank()) problems.put(field, sentence);
  }
}
