#!/bin/sh
exec npx adr-bridge lint --staged
