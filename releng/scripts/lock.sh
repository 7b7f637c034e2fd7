# SPDX-License-Identifier: EPL-2.0
# One build at a time in a checkout: two would overwrite each other's classes. Sourced, with root set.

# Waits until no other build runs here. A build that was killed leaves its mark behind, which names a process that is
# no more.
lock_build() {
    mkdir -p "$root/target"
    told=
    until ln -s $$ "$root/target/building" 2>/dev/null; do
        if [ ! -w "$root/target" ]; then
            echo "The build writes to $root/target, which is not allowed here. Change its permissions." >&2
            exit 1
        fi
        builder=$(readlink "$root/target/building") || builder=
        if [ -n "$builder" ] && ! kill -0 "$builder" 2>/dev/null; then
            remove_mark "$builder"
        else
            [ -z "$builder" ] || [ "$told" ] ||
                echo "Waiting for the build that runs here already (process $builder) ..." >&2
            told=$builder
            sleep 1
        fi
    done
    trap 'unlock_build; exit 130' INT TERM HUP
    trap unlock_build EXIT
}

# Takes away the mark of the dead process $1: by a rename, which only one of several succeeds in, and undone when the
# mark turns out to be another's by now.
remove_mark() {
    mv "$root/target/building" "$root/target/building.$$" 2>/dev/null || return 0
    [ "$(readlink "$root/target/building.$$")" = "$1" ] || mv "$root/target/building.$$" "$root/target/building"
    rm -f "$root/target/building.$$"
}

unlock_build() {
    rm -f "$root/target/building"
    trap - INT TERM HUP EXIT
}
