package org.nuanyang.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** Lets every page read its forms with a {@link FormBinder}. */
@Component
class FormReading implements WebMvcRegistrations {

  @Override
  public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
    return new RequestMappingHandlerAdapter() {
      @Override
      protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binders) {
        return new Binders(binders, getWebBindingInitializer());
      }
    };
  }

  private static final class Binders extends ServletRequestDataBinderFactory {

    Binders(List<InvocableHandlerMethod> binders, @Nullable WebBindingInitializer initializer) {
      super(binders, initializer);
    }

    @Override
    protected ServletRequestDataBinder createBinderInstance(
        @Nullable Object target, String name, NativeWebRequest request) {
      return new FormBinder(target, name);
    }
  }
}
