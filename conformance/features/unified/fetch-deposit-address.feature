@unified @unified:fetchDepositAddress
Feature: Fetch deposit address
  Where to send a deposit of an asset over a network, by the names that traders have for networks.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And the exchange answers getAssets, whatever is asked, as fixture "assets/get-assets/several-networks" does

  Rule: a network that does not carry the asset is refused, since the address would be given all the same

    @request @result
    Scenario: A network by its usual name
      Given the exchange answers with fixture "capital/get-deposit-address/full"
      When fetchDepositAddress is called with
        | code    | USDC |
        | network | SOL  |
      Then the requests are
        | GET /api/v1/assets                                     |
        | GET /wapi/v1/capital/deposit/address?blockchain=Solana |
      And the result is
        | currency | USDC                                        |
        | network  | SOL                                         |
        | address  | ExampLeDepos1tAddress1111111111111111111111 |
        | enabled  | true                                        |
        | minimum  | 1                                           |

    @request @result
    Scenario Outline: Whatever the network is called, <network> is <answer>
      Given the exchange answers getDepositAddress, whatever is asked, as fixture "capital/get-deposit-address/full" does
      When fetchDepositAddress is called with
        | code    | USDC      |
        | network | <network> |
      Then the requests are
        | GET /api/v1/assets                                           |
        | GET /wapi/v1/capital/deposit/address?blockchain=<blockchain> |
      And the result is
        | currency | USDC                                        |
        | network  | <answer>                                    |
        | address  | ExampLeDepos1tAddress1111111111111111111111 |
        | enabled  | <enabled>                                   |
        | minimum  | <minimum>                                   |

      Examples:
        | network  | blockchain | answer | enabled | minimum |
        | Solana   | Solana     | SOL    | true    | 1       |
        | ETH      | Ethereum   | ETH    | false   | 5       |
        | ERC20    | Ethereum   | ETH    | false   | 5       |
        | ethereum | Ethereum   | ETH    | false   | 5       |

    @result
    Scenario: The compatibility view does not name the network
      Given the compatibility view
      And the exchange answers with fixture "capital/get-deposit-address/full"
      When fetchDepositAddress is called with
        | code    | USDC |
        | network | SOL  |
      Then the result is
        | currency | USDC                                        |
        | address  | ExampLeDepos1tAddress1111111111111111111111 |
        | enabled  | true                                        |
        | minimum  | 1                                           |

    @error
    Scenario Outline: <code> over <network>
      When fetchDepositAddress is called with
        | code    | <code>    |
        | network | <network> |
      Then the call fails as <exception>: "<message>"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/assets |

      Examples:
        | code   | network | exception           | message                                                     |
        | USDC   | BTC     | BadRequestException | USDC does not go over BTC: it goes over SOL, ETH, Unichain  |
        | USDC   | MOON    | BadRequestException | USDC does not go over MOON: it goes over SOL, ETH, Unichain |
        | POINTS | SOL     | BadRequestException | POINTS does not go over SOL: it goes over no network        |
        | DOGGE  | SOL     | BadSymbolException  | there is no asset DOGGE                                     |

  Rule: what fails at the exchange tells why

    @error
    Scenario: A conflict
      Given the exchange answers getDepositAddress in turn with
        | status | code                | message             |
        | 409    | PRECONDITION_FAILED | Precondition failed |
      When fetchDepositAddress is called with
        | code    | USDC |
        | network | SOL  |
      Then the call fails as BadRequestException: "getDepositAddress was refused with 409 PRECONDITION_FAILED: Precondition failed"
      And its code is "PRECONDITION_FAILED"
      And its outcome is REFUSED
