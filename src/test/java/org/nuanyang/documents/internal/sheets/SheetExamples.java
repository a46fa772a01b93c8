package org.nuanyang.documents.internal.sheets;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.Block.Paragraph.Kind;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.documents.internal.papers.PaperFonts;
import org.nuanyang.shared.CityClock;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** Sheets as the office would write them, and the press with its real words and fonts. No person in them exists. */
public final class SheetExamples {

  public static final SheetPrinter PRESS = press();

  private SheetExamples() {}

  private static SheetPrinter press() {
    var words = new ResourceBundleMessageSource();
    words.setBasenames("messages/documents");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    try {
      Clock clock = Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), CityClock.ZONE);
      return new SheetPress(new PaperFonts(), words, clock, "暖阳市公共法律服务平台", JsonMapper.shared());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static PaperSheet arbitration() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title("劳动人事争议仲裁申请书"));
    blocks.add(new Block.Paragraph("申请人：张某甲，男，1990年1月1日出生，汉族，住暖阳市向阳区东风街3号院2号楼401，公民身份号码11010119900101001X，电话13800000000。"));
    blocks.add(new Block.Paragraph("被申请人：某某机械有限公司，住所地暖阳市开发区创业大道66号，统一社会信用代码91150200MA0000000X。\n法定代表人：李某乙，总经理，电话0599-7654321。"));
    blocks.add(new Block.Heading("请求事项"));
    blocks.add(
        new Block.Numbered(
            List.of(
                "请求裁决被申请人支付2025年9月至2026年2月的工资39,000.00元。",
                "请求裁决被申请人支付解除劳动合同的经济补偿26,000.00元（月工资6,500.00元，工作年限3年8个月，计4个月）。",
                "请求裁决被申请人为申请人开具“解除劳动合同证明”，并在十五日内办理档案和社会保险关系转移手续。")));
    blocks.add(new Block.Heading("事实和理由"));
    blocks.add(
        new Block.Paragraph(
            "申请人于2022年7月1日到被申请人处工作，任冲压工，双方签订了三年期的书面劳动合同，约定月工资6,500元，每月15日发放。\n"
                + "自2025年9月起，被申请人以“资金周转困难”为由不再发放工资。申请人多次当面和通过微信催要，被申请人的车间主任王某丙都回答“再等一等”。"
                + "2026年2月28日，申请人以被申请人拖欠工资为由书面通知解除劳动合同，通知当日送达。\n"
                + "依据《劳动法》第五十条、《劳动合同法》第三十条、第三十八条、第四十六条、第四十七条，被申请人应当支付拖欠的工资和经济补偿。"));
    blocks.add(new Block.Heading("双方无争议的情况", 2));
    blocks.add(
        new Block.Facts(
            List.of(
                new Block.Fact("是否签订书面劳动合同", List.of(new Block.Option("签过", true), new Block.Option("没签过", false), new Block.Option("记不清", false))),
                new Block.Fact("入职时间", "2022年7月1日"),
                new Block.Fact("工资怎样发放", List.of(new Block.Option("银行转账", true), new Block.Option("现金", true), new Block.Option("其他", false)), "2024年以前发现金，之后由工商银行代发"),
                new Block.Fact("社会保险", List.of(new Block.Option("单位按规定缴纳", false), new Block.Option("单位没有缴纳", false), new Block.Option("由本人以灵活就业人员身份缴纳", true))),
                new Block.Fact("其他需要说明的", ""))));
    blocks.add(new Block.Salutation("暖阳市劳动人事争议仲裁委员会"));
    blocks.add(new Block.Signatures(List.of(new Block.Signature("申请人（签名）"), new Block.Signature("代理人", "陈某丁")), "2026年3月5日"));
    blocks.add(new Block.Attachments(List.of("本申请书副本2份", "证据材料一套")));
    blocks.add(new Block.NewPage());
    blocks.add(new Block.Title("证据清单"));
    blocks.add(new Block.Subtitle("（申请人提交）"));
    blocks.add(
        new Block.Table(
            List.of(new Block.Column("序号", 2, Kind.CENTRED), new Block.Column("证据名称", 5), new Block.Column("来源", 4), new Block.Column("证明目的", 8), new Block.Column("金额（元）", 4, Kind.RIGHT)),
            List.of(
                List.of("1", "劳动合同", "双方签订", "双方存在劳动关系，月工资6,500元", "6,500.00"),
                List.of("2", "银行流水", "工商银行", "2025年8月以前的工资按月发放，之后没有发放", "39,000.00"),
                List.of("3", "微信聊天记录", "申请人手机", "申请人多次催要工资，被申请人承认拖欠"),
                List.of("4", "解除劳动合同通知书及快递回执", "申请人", "申请人以拖欠工资为由解除劳动合同\n2026年2月28日送达", ""))));
    blocks.add(new Block.Paragraph("说明", Kind.FLUSH));
    blocks.add(new Block.Bullets(List.of("原件开庭时带来核对", "聊天记录没有删改，手机可以当庭出示")));
    blocks.add(new Block.Paragraph("提交人：张某甲", Kind.RIGHT));
    blocks.add(new Block.Paragraph("以下空白", Kind.CENTRED));
    blocks.add(new Block.Note("申请书按被申请人的人数加一份提交。填写时如有不清楚的，可以打12348询问。"));
    return new PaperSheet("劳动人事争议仲裁申请书", blocks, false);
  }

  static Block.Table longTable() {
    return Block.Table.of(
        List.of("序号", "证据名称", "证明目的"),
        IntStream.rangeClosed(1, 200).mapToObj(i -> List.of(String.valueOf(i), "证据第" + i + "号", "拖欠工资的经过和数额，以及双方协商的情况")).toList());
  }

  /** A Word file with every block in it. */
  static byte[] word() {
    return PRESS.docx(opinion());
  }

  static PaperSheet opinion() {
    List<Block> blocks = new ArrayList<>(arbitration().blocks());
    blocks.set(0, new Block.Title("法律意见书"));
    return new PaperSheet("法律意见书", blocks, true);
  }
}
