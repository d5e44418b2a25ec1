package be.goesting.site.forms.binding;

import be.goesting.site.forms.Forms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** What a handler takes as its form is read by a {@link FormBinder}. */
@Configuration(proxyBeanMethods = false)
class BindingConfiguration implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new Adapter();
    }

    private static final class Adapter extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
            return new BinderFactory(methods);
        }

        private final class BinderFactory extends ServletRequestDataBinderFactory {

            BinderFactory(List<InvocableHandlerMethod> methods) {
                super(methods, getWebBindingInitializer());
            }

            @Override
            protected ServletRequestDataBinder createBinderInstance(
                    @Nullable Object target, String name, NativeWebRequest request) throws Exception {
                return name.equals(Forms.NAME)
                        ? new FormBinder(target, name)
                        : super.createBinderInstance(target, name, request);
            }
        }
    }
}
