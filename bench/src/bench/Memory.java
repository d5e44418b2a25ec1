package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory processes hold, in megabytes; what several share is counted once. Only where there is {@code /proc}. */
final class Memory {

    private Memory() {}

    static long of(ProcessHandle process) {
        return field(process, "status", "VmRSS:");
    }

    static long limit(ProcessHandle process) {
        return field(process, "status", "VmHWM:");
    }

    static long ofTree(ProcessHandle process) {
        return share(process) + process.descendants().mapToLong(Memory::share).sum();
    }

    private static long share(ProcessHandle process) {
        return field(process, "smaps_rollup", "Pss:");
    }

    private static long field(ProcessHandle process, String file, String name) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid(), file))) {
            return lines.filter(line -> line.startsWith(name))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException noSuchSystem) {
            return 0;
        }
    }
}
