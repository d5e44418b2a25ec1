package be.goesting.site.forms;

import be.goesting.site.Pages;
import be.goesting.site.forms.cleaning.CleanParameters;
import be.goesting.site.forms.errors.FormErrorsInterceptor;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FormsConfiguration implements WebMvcConfigurer {

    /** Twice the longest text that there is; what goes on beyond the end of its own field is told so there. */
    private static final int LONGEST = 200_000;

    private static final int LONGEST_NAME = 200;

    private final Pages pages;

    FormsConfiguration(Pages pages) {
        this.pages = pages;
    }

    /** Before all others but the one that says in which characters it was sent, so that nobody ever meets what was really sent. */
    @Bean
    static FilterRegistrationBean<Filter> cleanParametersFilter() {
        var registration = new FilterRegistrationBean<Filter>(FormsConfiguration::clean);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    static ValidationConfigurationCustomizer messagesAreKeys() {
        return configuration -> configuration.messageInterpolator(new MessagesAreKeys());
    }

    /** What cannot be read at all is refused here: later, each who asks for a parameter would fail anew. */
    private static void clean(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var clean = new CleanParameters((HttpServletRequest) request);
        try {
            if (isTooLong(clean.getParameterMap())) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
        } catch (InvalidParameterException e) {
            ((HttpServletResponse) response).sendError(e.getErrorCode());
            return;
        }
        chain.doFilter(clean, response);
    }

    private static boolean isTooLong(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .anyMatch(each -> each.getKey().length() > LONGEST_NAME
                        || Arrays.stream(each.getValue()).anyMatch(value -> value.length() > LONGEST));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FormErrorsInterceptor());
        registry.addInterceptor(new SentCookie());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubmissionArgument(pages));
    }

    /** Nothing in a message is worked out, so nothing that was typed can be either. */
    static final class MessagesAreKeys implements MessageInterpolator {

        @Override
        public String interpolate(String key, Context context) {
            return key;
        }

        @Override
        public String interpolate(String key, Context context, Locale locale) {
            return key;
        }
    }
}
