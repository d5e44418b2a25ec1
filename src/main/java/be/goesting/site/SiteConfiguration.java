package be.goesting.site;

import be.goesting.site.access.AccessInterceptor;
import be.goesting.site.access.Turns;
import be.goesting.tenancy.CurrentOrganisation;
import be.goesting.tenancy.StatementTimeout;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<AccessInterceptor> access;

    SiteConfiguration(ObjectProvider<AccessInterceptor> access) {
        this.access = access;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headersOfEveryAnswer() {
        return server -> server.addEngineValves(new SecurityHeaders());
    }

    /** Everything a request does, it does in the organisation of who is signed in. */
    @Bean
    FilterRegistrationBean<Filter> organisationFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var signedIn = AccessInterceptor.signedIn();
            if (signedIn.isPresent()) {
                try {
                    limit(request)
                            .call(() -> CurrentOrganisation.call(signedIn.get().organisation(), () -> {
                                chain.doFilter(request, response);
                                return true;
                            }));
                } catch (IOException | jakarta.servlet.ServletException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            } else {
                chain.doFilter(request, response);
            }
        });
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    private static StatementTimeout limit(ServletRequest request) {
        return ((HttpServletRequest) request).getMethod().equals("GET") ? StatementTimeout.PAGE : StatementTimeout.ACT;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access.getObject());
        registry.addInterceptor(new Turns());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Language.class, Language::of);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
    }

    /** Gives a handler who is looking. */
    private static final class ViewerArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return request.getAttribute(AccessInterceptor.VIEWER, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
