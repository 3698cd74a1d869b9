package io.segmentkit.examples.quickstart.store;

import picocli.CommandLine.Command;

/** The commands on segments that are kept. */
@Command(
        name = "segments",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Keeps segments with their members and history in a database, refreshes them, and acts on them.",
        footer = "%nThey are kept in the file " + StoreOptions.FILE
                + ", unless --store or --store-url says another place.",
        subcommands = {
            ListCommand.class,
            RefreshCommand.class,
            HistoryCommand.class,
            ActCommand.class,
            DeleteCommand.class
        })
public final class StoredSegments {}
