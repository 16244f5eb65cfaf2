package app.mendwell.cli;

import app.mendwell.exchange.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{ProgramVersion.number()};
    }
}
