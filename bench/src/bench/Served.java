package bench;

import be.goesting.Goesting;
import be.goesting.expertise.finding.training.RankingTrainer;
import be.goesting.identity.sessions.Sessions;
import be.goesting.site.Access;
import be.goesting.site.access.SignedIn;
import be.goesting.site.Viewer;
import be.goesting.tenancy.Organisations;
import com.sun.management.ThreadMXBean;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The product with a few routes more, that exist only here: what pages are compared with, and what they cost. */
public final class Served {

    private Served() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Goesting.class, Additions.class}, arguments);
    }

    @Configuration(proxyBeanMethods = false)
    static class Additions {

        @Bean
        static BeanPostProcessor countable() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new Counted(database) : bean;
                }
            };
        }

        @Bean
        Routes routes(
                JdbcClient database,
                Sessions sessions,
                Organisations organisations,
                RankingTrainer rankingTrainer,
                Clock clock,
                DataSource counted) {
            return new Routes(database, sessions, organisations, rankingTrainer, clock, (Counted) counted);
        }
    }

    @Controller
    @Access(Access.To.EVERYONE)
    static class Routes {

        private final JdbcClient database;
        private final Sessions sessions;
        private final Organisations organisations;
        private final RankingTrainer rankingTrainer;
        private final Clock clock;
        private final Counted counted;

        Routes(
                JdbcClient database,
                Sessions sessions,
                Organisations organisations,
                RankingTrainer rankingTrainer,
                Clock clock,
                Counted counted) {
            this.database = database;
            this.sessions = sessions;
            this.organisations = organisations;
            this.rankingTrainer = rankingTrainer;
            this.clock = clock;
            this.counted = counted;
        }

        /** One row by its primary key, as text: the least that a page of this product can cost. */
        @GetMapping("/bench/reference")
        @ResponseBody
        @Access(Access.To.MEMBERS)
        @Transactional(readOnly = true)
        public String reference(Viewer viewer) {
            return database.sql("select name from people where id = ?")
                    .param(viewer.id())
                    .query(String.class)
                    .single();
        }

        @GetMapping("/bench/sign-in")
        @ResponseBody
        String signIn(
                @RequestParam UUID organisation,
                @RequestParam UUID person,
                HttpServletRequest request,
                HttpServletResponse response) {
            sessions.open(new SignedIn(organisation, person), request, response);
            return "in";
        }

        /** What happens in every organisation once a night, of which the finder's learning is what pages feel. */
        @GetMapping("/bench/night")
        @ResponseBody
        String night(@RequestParam UUID organisation) {
            return organisations.in(organisation, () -> {
                rankingTrainer.learn(clock.instant());
                return "learned";
            });
        }

        /** Bytes allocated since the start, and statements since counting began. */
        @GetMapping("/bench/costs")
        @ResponseBody
        String costs(@RequestParam boolean count) {
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            String costs = threads.getTotalThreadAllocatedBytes() + " " + counted.statements();
            counted.count(count);
            return costs;
        }
    }
}
