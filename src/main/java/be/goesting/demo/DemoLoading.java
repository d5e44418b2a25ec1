package be.goesting.demo;

import be.goesting.demo.DemoCompany.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Loads the demo beside the request that asked for it, and tells how far it is. */
@Component
class DemoLoading {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);

    private final DemoCompany demo;
    private volatile @Nullable Stage stage;
    private volatile boolean failed;

    DemoLoading(DemoCompany demo) {
        this.demo = demo;
    }

    /** Starts loading, unless it is loading or loaded already. */
    synchronized void start() {
        if (demo.installed().isPresent() || isLoading()) {
            return;
        }
        failed = false;
        stage = Stage.PEOPLE;
        Thread.ofVirtual().name("demo").start(this::load);
    }

    /** How far it is; on another node than the one that loads it, only whether it is there. */
    Stage stage() {
        Stage now = stage;
        return now != null && now != Stage.DONE ? now : demo.installed().isPresent() ? Stage.DONE : Stage.PEOPLE;
    }

    boolean failed() {
        return failed;
    }

    private boolean isLoading() {
        return stage != null && stage != Stage.DONE;
    }

    private void load() {
        try {
            demo.load(next -> stage = next);
        } catch (DuplicateKeyException e) {
            LOG.info("The demo company was loaded at the same moment by another node");
        } catch (RuntimeException e) {
            failed = true;
            LOG.error("The demo company could not be loaded", e);
        } finally {
            stage = null;
        }
    }
}
