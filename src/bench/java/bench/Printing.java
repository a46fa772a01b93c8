package bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.documents.internal.papers.PaperFonts;
import org.nuanyang.shared.CityClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench.Printing}: how long a described paper of two, three and six pages takes as PDF and as Word, alone and in a crowd. */
final class Printing {

  private static final int WARM = 40;
  private static final int MEASURED = 100;
  private static final int CROWD = 40;
  private static final int CROWDS = 6;
  private static final int PDF_GOAL = 300;
  private static final int WORD_GOAL = 200;
  private static final long GROWTH_GOAL = 8L << 20;

  private Printing() {}

  public static void main(String[] arguments) throws Exception {
    try (var platform = new AnnotationConfigApplicationContext()) {
      platform.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", Map.of("nuanyang.label.producer", "bench", "nuanyang.papers.fonts", "none")));
      platform.registerBean(Clock.class, () -> Clock.system(CityClock.ZONE));
      platform.registerBean(JsonMapper.class, () -> JsonMapper.shared());
      platform.registerBean("messageSource", ResourceBundleMessageSource.class, Printing::words);
      platform.registerBean(PaperFonts.class);
      platform.scan("org.nuanyang.documents.internal.sheets");
      platform.refresh();
      System.exit(measure(platform.getBean(SheetPrinter.class)) ? 0 : 1);
    }
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasename("messages/documents");
    words.setDefaultEncoding("UTF-8");
    return words;
  }

  private static boolean measure(SheetPrinter printer) throws Exception {
    System.out.println("| paper | p50, ms | p95, ms | p99, ms | of one core, ms | goal for p95 |\n|---|---:|---:|---:|---:|---:|");
    boolean pdf = alone("PDF", printer::pdf, PDF_GOAL);
    boolean word = alone("Word", printer::docx, WORD_GOAL);
    boolean crowd = crowd(printer);
    System.out.printf("%nLoad average of the machine: %s.%n", Machine.load());
    return pdf && word && crowd;
  }

  private static boolean alone(String name, Function<PaperSheet, byte[]> print, int goal) {
    List<PaperSheet> sheets = List.of(sheet(2, 4), sheet(8, 10), sheet(20, 40));
    for (int i = 0; i < WARM; i++) print.apply(sheets.get(i % sheets.size()));
    Times times = new Times();
    for (int i = 0; i < MEASURED; i++) {
      long processor = Sums.CORE.getCurrentThreadCpuTime();
      long begin = System.nanoTime();
      print.apply(sheets.get(i % sheets.size()));
      times.add(System.nanoTime() - begin, Sums.CORE.getCurrentThreadCpuTime() - processor);
    }
    System.out.printf(
        "| %s, 2 to 6 pages | %s | %s | %s | %s | %d |%n",
        name, Sheet.ms(times.at(50)), Sheet.ms(times.at(95)), Sheet.ms(times.at(99)), Sheet.ms(times.processor()), goal);
    return times.at(95) <= goal;
  }

  /** Forty people print at the same moment, again and again: what stays in memory must not grow. */
  private static boolean crowd(SheetPrinter printer) throws Exception {
    together(printer);
    long before = held();
    Times times = new Times();
    for (int i = 0; i < CROWDS; i++) {
      long begin = System.nanoTime();
      together(printer);
      times.add(System.nanoTime() - begin);
    }
    long growth = held() - before;
    System.out.printf(
        "%n%d papers at a time, half PDF and half Word: the last one after %s ms (median of %d crowds). Held in memory %,d MB before and %+.1f MB after;"
            + " the process took %,d MB at most.%n",
        CROWD, Sheet.ms(times.at(50)), CROWDS, before >> 20, growth / 1048576.0, Machine.mostEver());
    return growth <= GROWTH_GOAL;
  }

  private static void together(SheetPrinter printer) throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<byte[]>> papers = new ArrayList<>();
      for (int i = 0; i < CROWD; i++) {
        PaperSheet sheet = sheet(4 + i % 9, 5 + i);
        boolean pdf = i % 2 == 0;
        papers.add(people.submit(() -> pdf ? printer.pdf(sheet) : printer.docx(sheet)));
      }
      for (Future<byte[]> paper : papers) if (paper.get().length == 0) throw new IllegalStateException("an empty paper");
    }
  }

  private static long held() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) runtime.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** An application as people write it, with so many paragraphs of facts and pieces of evidence. */
  private static PaperSheet sheet(int paragraphs, int evidence) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title("劳动人事争议仲裁申请书"));
    blocks.add(new Block.Paragraph("申请人：张某甲，男，1990年1月1日出生，汉族，住暖阳市向阳区东风街3号院2号楼401，公民身份号码11010119900101001X，电话13800000000。"));
    blocks.add(new Block.Paragraph("被申请人：某某机械有限公司，住所地暖阳市开发区创业大道66号。\n法定代表人：李某乙，总经理，电话0599-7654321。"));
    blocks.add(new Block.Heading("请求事项"));
    blocks.add(new Block.Numbered(List.of("请求裁决被申请人支付2025年9月至2026年2月的工资39,000.00元。", "请求裁决被申请人支付解除劳动合同的经济补偿26,000.00元。")));
    blocks.add(new Block.Facts(List.of(
        new Block.Fact("是否签订书面劳动合同", List.of(new Block.Option("签过", true), new Block.Option("没签过", false), new Block.Option("记不清", false))),
        new Block.Fact("入职时间", "2022年7月1日"), new Block.Fact("工作岗位", "冲压工"), new Block.Fact("每月工资", "6,500.00元"))));
    blocks.add(new Block.Heading("事实和理由"));
    for (int i = 0; i < paragraphs; i++) {
      blocks.add(new Block.Paragraph(
          (i + 1) + "月，申请人在被申请人的车间正常上班，任冲压工，被申请人以“资金周转困难”为由没有发放当月工资6,500元。申请人当面和通过微信多次催要，"
              + "车间主任都回答“再等一等”。申请人保存了考勤记录、工资条和聊天记录，可以证明当月出勤22天、加班16小时。"));
    }
    blocks.add(new Block.Salutation("暖阳市劳动人事争议仲裁委员会"));
    blocks.add(Block.Signatures.of("申请人（签名）", "代理人（签名）"));
    blocks.add(new Block.Attachments(List.of("本申请书副本2份", "证据材料一套")));
    blocks.add(new Block.NewPage());
    blocks.add(new Block.Title("证据清单"));
    blocks.add(Block.Table.of(List.of("序号", "证据名称", "来源", "证明目的"),
        IntStream.rangeClosed(1, evidence).mapToObj(i -> List.of(String.valueOf(i), "银行流水第" + i + "页", "工商银行", "工资怎样发放，从哪个月起没有发放")).toList()));
    return new PaperSheet("劳动人事争议仲裁申请书", blocks, paragraphs % 2 == 0);
  }
}
