package org.nuanyang.drafting.internal.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Correction;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.internal.interview.Walk;
import org.nuanyang.matters.MatterId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a draft's words lie in their columns, and the paper that comes of them. */
@Component
class WrittenDown {

  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
  private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {};

  private final GuidedPapers papers;
  private final JsonMapper json;
  private final java.time.Period kept;

  WrittenDown(GuidedPapers papers, JsonMapper json, @Value("${nuanyang.kept.papers}") java.time.Period kept) {
    this.papers = papers;
    this.json = json;
    this.kept = kept;
  }

  String answers(Answers answers) {
    return json.writeValueAsString(answers.values());
  }

  Answers answers(String written) {
    Map<String, Object> values = json.readValue(written, OBJECT);
    return new Answers(values);
  }

  String corrections(List<Correction> corrections) {
    return json.writeValueAsString(corrections);
  }

  List<Correction> corrections(String written) {
    return json.readValue(written, CORRECTIONS);
  }

  DraftView view(GuidedDraft draft) {
    GuidedPaper paper = papers.find(draft.paper());
    Answers given = answers(draft.answers());
    return new DraftView(
        new DraftId(draft.id()), draft.version(), draft.code(), draft.city(), paper, given, Walk.standing(paper, given), draft.place(),
        draft.state(), draft.wish(), draft.note(), draft.lawyerName(), draft.matter() == null ? null : new MatterId(draft.matter()),
        draft.updatedAt(), draft.matter() == null ? draft.updatedAt().plus(kept) : null);
  }

  PaperSheet sheet(String paper, String answers, String corrections) {
    return corrected(papers.sheet(paper, answers(answers)), corrections(corrections));
  }

  /** Pieces of text that still read as the lawyer found them are put as the lawyer put them. */
  private static PaperSheet corrected(PaperSheet sheet, List<Correction> corrections) {
    if (corrections.isEmpty()) return sheet;
    Map<String, String> put = new LinkedHashMap<>();
    corrections.forEach(one -> put.put(one.original(), one.corrected()));
    return new PaperSheet(sheet.title(), sheet.blocks().stream().map(block -> corrected(block, put)).toList(), sheet.machineMade());
  }

  private static Block corrected(Block block, Map<String, String> put) {
    return switch (block) {
      case Block.Subtitle subtitle -> new Block.Subtitle(put.getOrDefault(subtitle.text(), subtitle.text()));
      case Block.Paragraph paragraph -> new Block.Paragraph(put.getOrDefault(paragraph.text(), paragraph.text()), paragraph.kind());
      case Block.Numbered numbered -> new Block.Numbered(corrected(numbered.items(), put));
      case Block.Bullets bullets -> new Block.Bullets(corrected(bullets.items(), put));
      case Block.Attachments attachments -> new Block.Attachments(corrected(attachments.items(), put));
      case Block.Facts facts ->
          new Block.Facts(facts.rows().stream().map(row -> row.options().isEmpty() ? new Block.Fact(row.label(), put.getOrDefault(row.answer(), row.answer())) : row).toList());
      case Block.Table table -> new Block.Table(table.columns(), table.rows().stream().map(row -> corrected(row, put)).toList());
      case Block.Salutation to -> new Block.Salutation(put.getOrDefault(to.to(), to.to()));
      case Block.Title same -> same;
      case Block.Heading same -> same;
      case Block.Signatures same -> same;
      case Block.Note same -> same;
      case Block.NewPage same -> same;
    };
  }

  private static List<String> corrected(List<String> texts, Map<String, String> put) {
    return texts.stream().map(text -> put.getOrDefault(text, text)).toList();
  }
}
