package org.nuanyang.shared.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.List;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.SealedText;
import org.nuanyang.shared.Vault;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcValue;

/** How our words lie in columns: money as numeric, JSON as jsonb, sealed text as sealed bytes. */
@Configuration(proxyBeanMethods = false)
class StoredTypes {

  @Bean
  JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, Vault vault) {
    return JdbcCustomConversions.of(
        dialect,
        List.of(
            new MoneyToNumeric(),
            new NumericToMoney(),
            new JsonToColumn(),
            new ColumnToJson(),
            new TextToSealed(vault),
            new SealedToText(vault)));
  }

  @WritingConverter
  private static class MoneyToNumeric implements Converter<Money, BigDecimal> {
    @Override
    public BigDecimal convert(Money money) {
      return money.yuan();
    }
  }

  @ReadingConverter
  private static class NumericToMoney implements Converter<BigDecimal, Money> {
    @Override
    public Money convert(BigDecimal yuan) {
      return new Money(yuan);
    }
  }

  @WritingConverter
  private static class JsonToColumn implements Converter<JsonText, JdbcValue> {
    @Override
    public JdbcValue convert(JsonText text) {
      try {
        var column = new PGobject();
        column.setType("jsonb");
        column.setValue(text.json());
        return JdbcValue.of(column, JDBCType.OTHER);
      } catch (SQLException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  @ReadingConverter
  private static class ColumnToJson implements Converter<PGobject, JsonText> {
    @Override
    public JsonText convert(PGobject column) {
      return new JsonText(column.getValue());
    }
  }

  @WritingConverter
  private record TextToSealed(Vault vault) implements Converter<SealedText, byte[]> {
    @Override
    public byte[] convert(SealedText text) {
      return vault.seal(text.plain().getBytes(StandardCharsets.UTF_8));
    }
  }

  @ReadingConverter
  private record SealedToText(Vault vault) implements Converter<byte[], SealedText> {
    @Override
    public SealedText convert(byte[] sealed) {
      return new SealedText(new String(vault.open(sealed), StandardCharsets.UTF_8));
    }
  }
}
