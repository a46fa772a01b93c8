package org.nuanyang.shared.web;

import jakarta.servlet.ServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Unreadable;
import org.springframework.beans.BeansException;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.MessageCodesResolver;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Reads a form that may have been forged. A field name no page of ours has is the sender's mistake;
 * a file where words are asked is left out; and where a value could not be read, further mistakes of
 * the same form can still be told.
 */
final class FormBinder extends ExtendedServletRequestDataBinder {

  private @Nullable MessageCodesResolver sentences;

  FormBinder(@Nullable Object target, String name) {
    super(target, name);
  }

  @Override
  public void construct(ValueResolver values) {
    registerCustomEditor(BigDecimal.class, new TypedAmount());
    orRefused(() -> super.construct(new OnlyFitting(values)));
  }

  @Override
  public void bind(ServletRequest request) {
    registerCustomEditor(BigDecimal.class, new TypedAmount());
    orRefused(() -> super.bind(request));
  }

  /** Rows such as {@code rows[-1]} or {@code rows[x]} make the framework stumble in ways of its own. */
  private static void orRefused(Runnable reading) {
    try {
      reading.run();
    } catch (BeansException | NumberFormatException | IndexOutOfBoundsException forged) {
      throw new Unreadable("shared.failure.bad-input");
    }
  }

  @Override
  protected void bindMultipart(Map<String, List<MultipartFile>> files, MutablePropertyValues values) {
    if (!(getTarget() instanceof Object target)) return;
    BeanWrapper form = PropertyAccessorFactory.forBeanPropertyAccess(target);
    super.bindMultipart(
        files.entrySet().stream()
            .filter(part -> isForFiles(form, part.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        values);
  }

  private static boolean isForFiles(BeanWrapper form, String field) {
    return form.isWritableProperty(field)
        && form.getPropertyTypeDescriptor(field) != null
        && form.getPropertyTypeDescriptor(field).toString().contains(MultipartFile.class.getName());
  }

  @Override
  public void setMessageCodesResolver(@Nullable MessageCodesResolver sentences) {
    super.setMessageCodesResolver(sentences);
    this.sentences = sentences;
  }

  @Override
  protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
    if (getTarget() != null) return super.createBeanPropertyBindingResult();
    var result = new Unfinished();
    if (getConversionService() != null) result.initConversion(getConversionService());
    if (sentences != null) result.setMessageCodesResolver(sentences);
    return result;
  }

  private record OnlyFitting(ValueResolver values) implements ValueResolver {

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
      Object value = values.resolveValue(name, type);
      return value instanceof MultipartFile && !type.isInstance(value) ? null : value;
    }

    @Override
    public Set<String> getNames() {
      return values.getNames();
    }
  }

  /** The mistakes of a form whose record comes into being only after they were found. */
  private final class Unfinished extends BeanPropertyBindingResult {

    Unfinished() {
      super(null, FormBinder.this.getObjectName(), isAutoGrowNestedPaths(), getAutoGrowCollectionLimit());
    }

    @Override
    public Map<String, Object> getModel() {
      Map<String, Object> model = super.getModel();
      model.put(getObjectName(), FormBinder.this.getTarget());
      return model;
    }

    @Override
    protected BeanWrapper createBeanWrapper() {
      Object form = FormBinder.this.getTarget();
      return form == null ? super.createBeanWrapper() : PropertyAccessorFactory.forBeanPropertyAccess(form);
    }

    @Override
    protected @Nullable Object getActualFieldValue(String field) {
      return FormBinder.this.getTarget() == null ? null : super.getActualFieldValue(field);
    }
  }
}
