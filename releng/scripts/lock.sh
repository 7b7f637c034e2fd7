# SPDX-License-Identifier: EPL-2.0
# One build at a time in a checkout: two would overwrite each other's classes. Sourced, with root set.

# Waits until no other build runs here. A build that was killed leaves its mark behind, which names a process that is
# no more.
lock_build() {
    mkdir -p "$root/target"
    told=
    until ln -s $$ "$root/target/building" 2>/dev/null; do
        builder=$(readlink "$root/target/building") || continue
        if kill -0 "$builder" 2>/dev/null; then
            [ "$told" ] || echo "Waiting for the build that runs here already (process $builder) ..." >&2
            told=yes
            sleep 1
        else
            rm -f "$root/target/building"
        fi
    done
    trap 'unlock_build; exit 130' INT TERM HUP
    trap unlock_build EXIT
}

unlock_build() {
    rm -f "$root/target/building"
    trap - INT TERM HUP EXIT
}
