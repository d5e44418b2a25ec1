package be.goesting;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Writes down the statements of each request that asks for it with a header. Not those every request has before it is a page's:
 * reading the session, and naming the organisation.
 */
@Configuration(proxyBeanMethods = false)
public class StatementCounter {

    public static final String HEADER = "X-Statements";

    private static final Pattern AT_THE_DOOR =
            Pattern.compile("spring_session|set_config\\(", Pattern.CASE_INSENSITIVE);
    private static final Map<String, CompletableFuture<List<String>>> BY_REQUEST = new ConcurrentHashMap<>();
    private static final ThreadLocal<@Nullable List<String>> CURRENT = new ThreadLocal<>();

    /** Once the request is done with, which may be a little after its answer. */
    public static List<String> of(String request) {
        return made(request).orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static CompletableFuture<List<String>> made(String request) {
        return BY_REQUEST.computeIfAbsent(request, each -> new CompletableFuture<>());
    }

    @Bean
    static FilterRegistrationBean<Filter> statementsFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            String name = ((HttpServletRequest) request).getHeader(HEADER);
            if (name == null) {
                chain.doFilter(request, response);
                return;
            }
            List<String> statements = new CopyOnWriteArrayList<>();
            CURRENT.set(statements);
            try {
                chain.doFilter(request, response);
            } finally {
                CURRENT.remove();
                made(name).complete(statements);
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    static BeanPostProcessor statementsCounter() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? watched(database) : bean;
            }
        };
    }

    private static DataSource watched(DataSource database) {
        return ProxyDataSourceBuilder.create(database)
                .afterQuery((execution, queries) -> {
                    List<String> statements = CURRENT.get();
                    if (statements != null) {
                        queries.stream()
                                .map(QueryInfo::getQuery)
                                .filter(query -> !AT_THE_DOOR.matcher(query).find())
                                .forEach(statements::add);
                    }
                })
                .build();
    }
}
